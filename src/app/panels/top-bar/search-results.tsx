import { useEffect } from 'react';
import type { Finding } from '../../../graph/find-entities.ts';
import { useMessages } from '../../app-context.ts';
import { KindShape } from '../marks/kind-shape.tsx';
import styles from './search-box.module.css';

interface Props {
  readonly id: string;
  readonly open: boolean;
  readonly findings: readonly Finding[];
  /** Which one the arrow keys stand on. */
  readonly active: number | null;
  readonly optionId: (at: number) => string;
  readonly onChoose: (finding: Finding) => void;
}

export function SearchResults({ id, open, findings, active, optionId, onChoose }: Props) {
  const messages = useMessages();
  useEffect(() => {
    if (active !== null) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active, optionId]);
  return (
    <div className={styles['popover']} hidden={!open}>
      <div role="listbox" id={id} className={styles['results']} aria-label={messages.search}>
        {findings.map((finding, at) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are the field's
          <div
            key={finding.entity.key}
            role="option"
            id={optionId(at)}
            className={styles['result']}
            aria-selected={at === active}
            // Pressing must not take the focus out of the field: the list would close before the click.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(finding)}
          >
            <Result finding={finding} />
          </div>
        ))}
      </div>
      <p role="status" className={findings.length > 0 ? styles['tally'] : styles['empty']}>
        {open && (findings.length > 0 ? messages.searchFound(findings.length) : messages.searchEmpty)}
      </p>
    </div>
  );
}

function Result({ finding: { entity, matched } }: { finding: Finding }) {
  const messages = useMessages();
  const { kind, name, mentions } = entity.attributes;
  return (
    <>
      <KindShape kind={kind} />
      <span className={styles['name']} lang="zh-Hans">
        {name}
      </span>
      {matched !== name && <span className={styles['aside']}>{messages.searchAlias(matched)}</span>}
      <span className={styles['aside']}>
        {messages.kinds[kind]} · {messages.mentionCount(mentions.length)}
      </span>
    </>
  );
}
