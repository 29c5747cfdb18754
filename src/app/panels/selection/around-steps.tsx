import { isFocusedOn, STEPS } from '../../../graph/focus.ts';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import styles from './look-tools.module.css';

/** Shows only what is one, two or three steps around these entities; pressed again, everything. */
export function AroundSteps({ keys }: { keys: readonly string[] }) {
  const messages = useMessages();
  const actions = useActions();
  const focus = useAppState((state) => state.focus);
  const steps = isFocusedOn(focus, keys) ? focus.steps : null;
  return (
    <fieldset className={styles['around']}>
      <legend>{messages.around}</legend>
      <span className={styles['steps']}>
        {STEPS.map((candidate) => (
          <button
            key={candidate}
            type="button"
            aria-label={messages.aroundLabel(candidate)}
            title={messages.aroundLabel(candidate)}
            aria-pressed={steps === candidate}
            onClick={() =>
              steps === candidate ? actions.focusOn([], STEPS[0]) : actions.focusOn(keys, candidate)
            }
          >
            {messages.aroundSteps(candidate)}
          </button>
        ))}
      </span>
    </fieldset>
  );
}
