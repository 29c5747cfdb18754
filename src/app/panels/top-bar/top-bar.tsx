import { CircleHelp } from 'lucide-react';
import { lazy, type ReactNode } from 'react';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { DICTIONARIES } from '../../messages/dictionaries.ts';
import { selectIndex } from '../../store/derived.ts';
import menuStyles from './menu.module.css';
import { ExportSign, ThemeSign } from './menu-signs.tsx';
import { OnDemand } from './on-demand.tsx';
import { SearchBox } from './search-box.tsx';
import styles from './top-bar.module.css';

// These need the component library, which is fetched when the first of them is opened.
const ThemeMenu = lazy(async () => ({ default: (await import('./theme-menu.tsx')).ThemeMenu }));
const ExportMenu = lazy(async () => ({ default: (await import('./export-menu.tsx')).ExportMenu }));

export function TopBar({ onHelp }: { onHelp: () => void }) {
  const messages = useMessages();
  return (
    <header className={styles['bar']}>
      <Masthead />
      <div className={styles['search']}>
        <SearchBox />
      </div>
      <div className={styles['tools']}>
        <LanguageSwitch />
        <OnDemand
          label={messages.theme}
          sign={<ThemeSign />}
          menu={<ThemeMenu />}
          className={menuStyles['button']}
        />
        <OnDemand
          label={messages.exportMenu}
          sign={<ExportSign />}
          menu={<ExportMenu />}
          className={menuStyles['button']}
        />
        <Tool label={messages.keys} onPress={onHelp}>
          <CircleHelp size={18} aria-hidden="true" />
        </Tool>
      </div>
    </header>
  );
}

function Masthead() {
  const messages = useMessages();
  const index = useAppState(selectIndex);
  const articles = index?.document.attributes.articles ?? [];
  const [first] = articles;
  const subject =
    articles.length === 1 ? first?.title : articles.length > 1 && messages.articles(articles.length);
  return (
    <div className={styles['masthead']}>
      <h1 className={styles['name']}>
        <span lang="zh-Hans">引图</span>
      </h1>
      {subject && (
        <p className={styles['subject']} title={subject} lang="zh-Hans">
          {subject}
        </p>
      )}
    </div>
  );
}

/** There are two languages, so one button that names the other one, in its own words. */
function LanguageSwitch() {
  const actions = useActions();
  const other = useAppState((state) => state.language) === 'en' ? 'zh-Hans' : 'en';
  return (
    <button
      type="button"
      className={menuStyles['button']}
      lang={other}
      aria-label={DICTIONARIES[other].languageName}
      onClick={() => actions.setLanguage(other)}
    >
      {other === 'en' ? 'EN' : '中文'}
    </button>
  );
}

function Tool({ label, onPress, children }: { label: string; onPress: () => void; children: ReactNode }) {
  return (
    <button type="button" className={menuStyles['button']} aria-label={label} title={label} onClick={onPress}>
      {children}
    </button>
  );
}
