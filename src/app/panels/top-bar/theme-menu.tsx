import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { THEMES, type Theme } from '../../store/app-state.ts';
import styles from './menu.module.css';
import { ThemeSign } from './menu-signs.tsx';

export function ThemeMenu() {
  const messages = useMessages();
  const actions = useActions();
  const theme = useAppState((state) => state.theme);
  return (
    <MenuTrigger defaultOpen>
      <Button className={styles['button'] ?? ''} aria-label={messages.theme}>
        <ThemeSign />
      </Button>
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <Menu
          className={styles['menu'] ?? ''}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[theme]}
          onSelectionChange={(keys) => {
            const chosen = THEMES.find((candidate) => keys !== 'all' && keys.has(candidate));
            if (chosen !== undefined) actions.setTheme(chosen);
          }}
        >
          {THEMES.map((id: Theme) => (
            <MenuItem key={id} id={id} className={styles['item'] ?? ''}>
              {messages.themes[id]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
