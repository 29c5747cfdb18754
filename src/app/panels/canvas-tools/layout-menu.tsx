import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components/Menu';
import { useApp, useAppState, useMessages } from '../../app-context.ts';
import { circledKeys, MOST_IN_CIRCLE } from '../../layouts/circled-keys.ts';
import { type AppState, LAYOUTS } from '../../store/app-state.ts';
import menuStyles from '../top-bar/menu.module.css';
import styles from './canvas-tools.module.css';

/** Chooses where things stand. The one that is on can be chosen again: it then takes in what is shown now. */
export function LayoutMenu({ id, sign }: { id: string; sign: ReactNode }) {
  const messages = useMessages();
  const { layouts, actions } = useApp();
  const layout = useAppState((state) => state.layout);
  const canCircle = useAppState(hasCircle);
  const hasMoved = useAppState((state) => state.moved.size > 0);
  const helpOf = (name: (typeof LAYOUTS)[number]) =>
    name === 'circle' && !canCircle ? messages.circleTooMany(MOST_IN_CIRCLE) : messages.layoutHelp[name];
  return (
    <MenuTrigger defaultOpen>
      <Button id={id} className={styles['tool'] ?? ''} aria-label={messages.layout}>
        {sign}
      </Button>
      <Popover className={menuStyles['popover'] ?? ''} placement="left bottom">
        <Menu
          className={menuStyles['menu'] ?? ''}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[layout]}
          disabledKeys={[...(canCircle ? [] : ['circle']), ...(hasMoved ? [] : ['moved'])]}
        >
          {LAYOUTS.map((name) => (
            <MenuItem
              key={name}
              id={name}
              className={menuStyles['item'] ?? ''}
              textValue={messages.layouts[name]}
              onAction={() => layouts.choose(name)}
            >
              {messages.layouts[name]}
              <small className={menuStyles['help']}>{helpOf(name)}</small>
            </MenuItem>
          ))}
          <Separator className={menuStyles['separator'] ?? ''} />
          <MenuItem
            id="moved"
            className={menuStyles['item'] ?? ''}
            textValue={messages.forgetMoved}
            onAction={() => actions.forgetMoved()}
          >
            {messages.forgetMoved}
            <small className={menuStyles['help']}>{messages.forgetMovedHelp}</small>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

const hasCircle = (state: AppState) => circledKeys(state) !== null;
