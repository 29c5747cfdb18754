import { BookOpenText, ListTree, type LucideIcon, Shapes, Table2, Waypoints } from 'lucide-react';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { PHONE, useMediaQuery } from '../../browser/media-query.ts';
import { VIEWS, type View } from '../../store/app-state.ts';
import { READER_SWITCH } from '../reader/reader-switch.ts';
import styles from './view-switch.module.css';

const SIGNS: Readonly<Record<View, LucideIcon>> = {
  canvas: Waypoints,
  entities: Shapes,
  relations: Table2,
  outline: ListTree,
};

/** A view, or the article in its place. */
interface Choice {
  readonly id: View | 'article';
  readonly words: string;
  readonly Sign: LucideIcon;
  readonly choose: () => void;
}

/** @param withReader an article takes the place of the other views, and so is one of them */
export function Views({ withReader }: { withReader: boolean }) {
  const phone = useMediaQuery(PHONE);
  const view = useAppState((state) => state.view);
  const reading = useAppState((state) => state.reading !== null) && withReader;
  const choices = useChoices(withReader, reading);
  const chosen = reading ? 'article' : view;
  return phone ? (
    <ViewList choices={choices} chosen={chosen} />
  ) : (
    <ViewButtons choices={choices} chosen={chosen} />
  );
}

function useChoices(withReader: boolean, reading: boolean): readonly Choice[] {
  const messages = useMessages();
  const actions = useActions();
  const words: Record<View, string> = {
    canvas: messages.viewCanvas,
    entities: messages.viewEntities,
    relations: messages.viewRelations,
    outline: messages.viewOutline,
  };
  const views = VIEWS.map((id) => ({
    id,
    words: words[id],
    Sign: SIGNS[id],
    choose: () => (reading ? actions.closeReading(id) : actions.setView(id)),
  }));
  const article: Choice = {
    id: 'article',
    words: messages.reader,
    Sign: BookOpenText,
    choose: () => (reading ? actions.closeReading() : actions.openReading()),
  };
  return withReader ? [...views, article] : views;
}

interface ChoicesProps {
  readonly choices: readonly Choice[];
  readonly chosen: Choice['id'];
}

/** Each by its words; where there is no room for those, by its sign, and only the one shown says its name. */
function ViewButtons({ choices, chosen }: ChoicesProps) {
  const messages = useMessages();
  return (
    <fieldset className={styles['views']} aria-label={messages.viewLabel}>
      {choices.map(({ id, words, Sign, choose }) => (
        <button
          key={id}
          type="button"
          {...(id === 'article' && { id: READER_SWITCH })}
          aria-label={words}
          title={words}
          aria-pressed={id === chosen}
          onClick={choose}
        >
          <Sign size={17} aria-hidden="true" />
          <span>{words}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** On a phone there is room for the one that is shown only. */
function ViewList({ choices, chosen }: ChoicesProps) {
  const messages = useMessages();
  return (
    <select
      id={READER_SWITCH}
      className={styles['view-list']}
      aria-label={messages.viewLabel}
      value={chosen}
      onChange={({ target }) => choices.find(({ id }) => id === target.value)?.choose()}
    >
      {choices.map(({ id, words }) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  );
}
