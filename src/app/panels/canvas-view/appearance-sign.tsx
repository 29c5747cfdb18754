import { Shapes } from 'lucide-react';

/** What stands on the menu's button, the same before and after the menu itself has been fetched. */
export function AppearanceSign() {
  return <Shapes size={17} aria-hidden="true" />;
}
