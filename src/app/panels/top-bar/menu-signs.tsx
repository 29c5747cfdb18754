import { Download, SunMoon } from 'lucide-react';
import { useMessages } from '../../app-context.ts';
import styles from './menu.module.css';

/** What stands on a menu's button, the same before and after the menu itself has been fetched. */
export function ThemeSign() {
  return <SunMoon size={18} aria-hidden="true" />;
}

export function ExportSign() {
  const messages = useMessages();
  return (
    <>
      <Download size={18} aria-hidden="true" />
      <span className={styles['button-text']}>{messages.exportMenu}</span>
    </>
  );
}
