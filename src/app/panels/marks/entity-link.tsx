import type { NodeRecord } from '../../../schema/graph-document.ts';
import { useMessages } from '../../app-context.ts';
import { hashOf } from '../../url/address.ts';
import styles from './entity-link.module.css';
import { KindShape } from './kind-shape.tsx';

/** An entity's name with its kind's sign, leading to the entity. */
export function EntityLink({ entity }: { entity: NodeRecord }) {
  const messages = useMessages();
  const { kind, name } = entity.attributes;
  return (
    <a
      className={styles['link']}
      href={hashOf({ type: 'entity', key: entity.key })}
      title={messages.kinds[kind]}
    >
      <KindShape kind={kind} size={12} />
      <span className={styles['name']} lang="zh-Hans">
        {name}
      </span>
    </a>
  );
}
