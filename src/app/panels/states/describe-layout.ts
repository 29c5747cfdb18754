import type { Messages } from '../../messages/zh-hans.ts';
import type { LayoutName, LayoutProgress, Positions } from '../../store/app-state.ts';

interface LaidOut {
  readonly layout: LayoutName;
  readonly places: Positions | null;
  readonly run: LayoutProgress | null;
}

/** What there is to say of it; null: nothing, and what was said before still holds. */
export function describeLayoutChange(before: LaidOut, now: LaidOut, messages: Messages): string | null {
  const { layout, places, run } = now;
  if (run !== before.run && run !== null && run.phase !== 'running' && run.phase !== 'done')
    return run.phase === 'early' ? messages.announceStoppedEarly : messages.announceNotLaidOut;
  if (layout === before.layout && places === before.places) return null;
  // One without places is still on its way.
  return layout === 'built' || places !== null ? messages.announceLayout(messages.layouts[layout]) : null;
}
