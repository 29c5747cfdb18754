import { useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components/Menu';
import { useApp, useMessages } from '../../app-context.ts';
import { exportAs } from '../../browser/save-graph.ts';
import { selectIndex } from '../../store/derived.ts';
import { FileInput } from '../open-file/file-input.tsx';
import styles from './menu.module.css';
import { ExportSign } from './menu-signs.tsx';

/** Takes the graph out as a picture or as data, and opens one from a file. */
export function ExportMenu() {
  const messages = useMessages();
  const app = useApp();
  const file = useRef<HTMLInputElement>(null);
  const ready = selectIndex(app.store.getState()) !== null;
  const items = [
    ['png', messages.exportPng, messages.exportPngHelp],
    ['json', messages.exportJson, messages.exportJsonHelp],
    ['shown', messages.exportShown, messages.exportShownHelp],
  ] as const;
  return (
    <>
      <MenuTrigger defaultOpen>
        <Button className={styles['button'] ?? ''} aria-label={messages.exportMenu}>
          <ExportSign />
        </Button>
        <Popover className={styles['popover'] ?? ''} placement="bottom end">
          <Menu className={styles['menu'] ?? ''} disabledKeys={ready ? [] : items.map(([id]) => id)}>
            {items.map(([id, label, help]) => (
              <MenuItem
                key={id}
                id={id}
                className={styles['item'] ?? ''}
                textValue={label}
                onAction={() => void exportAs(id, app)}
              >
                {label}
                <small className={styles['help']}>{help}</small>
              </MenuItem>
            ))}
            <Separator className={styles['separator'] ?? ''} />
            <MenuItem
              className={styles['item'] ?? ''}
              textValue={messages.openFile}
              onAction={() => file.current?.click()}
            >
              {messages.openFile}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <FileInput ref={file} />
    </>
  );
}
