import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import type { Pointed, Scene } from '../../canvas/canvas-contract.ts';
import type { Point } from '../../canvas/inside-loop.ts';
import type { Box } from '../../canvas/place-labels.ts';
import type { Insets } from '../../canvas/viewport.ts';
import { CardContent } from './card-content.tsx';
import type { CardSubject } from './card-timing.ts';
import styles from './hover-card.module.css';
import { type Place, placeCard, type Side } from './place-card.ts';

interface Props {
  readonly id: string;
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly subject: CardSubject;
  /** Where the pointer is, px on the canvas. */
  readonly pointer: Point;
  readonly insets: Insets;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

const MARGIN = 8;
/** A line has no extent of its own: the card keeps clear of this much around the pointer, px. */
const AROUND_POINTER = 6;
const AROUND: readonly Side[] = ['above', 'below', 'right', 'left'];

/** What one would want to know of a thing before choosing it. It never covers the thing itself. */
export function HoverCard({ id, index, scene, subject, pointer, insets, onEnter, onLeave }: Props) {
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  useLayoutEffect(() => {
    const settle = () => {
      const element = card.current;
      const canvas = element?.parentElement;
      if (element === null || !canvas) return;
      const bounds = {
        left: insets.left + MARGIN,
        top: insets.top + MARGIN,
        right: canvas.clientWidth - insets.right - MARGIN,
        bottom: canvas.clientHeight - insets.bottom - MARGIN,
      };
      const size = { width: element.offsetWidth, height: element.offsetHeight };
      setPlace(placeCard(...thingAndSides(scene, subject.pointed, pointer, size, bounds)));
    };
    settle();
    return scene.watch(settle);
  }, [scene, subject, pointer, insets]);
  const style: CSSProperties = place ?? { visibility: 'hidden' };
  return (
    <div
      ref={card}
      id={id}
      role="tooltip"
      className={styles['card']}
      style={style}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <CardContent index={index} pointed={subject.pointed} />
    </div>
  );
}

function thingAndSides(
  scene: Scene,
  pointed: Pointed,
  { x, y }: Point,
  size: { width: number; height: number },
  bounds: Box,
): Parameters<typeof placeCard> {
  const around = {
    left: x - AROUND_POINTER,
    top: y - AROUND_POINTER,
    right: x + AROUND_POINTER,
    bottom: y + AROUND_POINTER,
  };
  if (pointed.type === 'entity') return [scene.entityBox(pointed.key) ?? around, size, bounds, AROUND];
  const free: readonly Side[] = scene.rises(pointed.ends)
    ? ['above-left', 'below-right']
    : ['above-right', 'below-left'];
  return [around, size, bounds, [...free, ...AROUND]];
}
