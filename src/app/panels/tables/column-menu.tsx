import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { useMessages } from '../../app-context.ts';
import menuStyles from '../top-bar/menu.module.css';
import { ColumnSign } from './column-sign.tsx';
import styles from './tables.module.css';

export interface ColumnMenuProps {
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  /** The ids of those wanted. */
  readonly chosen: readonly string[];
  /** How many of those there is room for. */
  readonly fitting: number;
  readonly onChoose: (ids: readonly string[]) => void;
}

export function ColumnMenu({ columns, chosen, fitting, onChoose }: ColumnMenuProps) {
  const messages = useMessages();
  const [first] = columns;
  const leftOut = chosen.length - fitting;
  return (
    <MenuTrigger defaultOpen>
      <Button
        className={`${menuStyles['button']} ${styles['columns']}`}
        aria-label={messages.columnsLabel(fitting, columns.length)}
      >
        <ColumnSign />
      </Button>
      <Popover className={menuStyles['popover'] ?? ''} placement="bottom end">
        <Menu
          className={menuStyles['menu'] ?? ''}
          selectionMode="multiple"
          disabledKeys={first === undefined ? [] : [first.id]}
          selectedKeys={chosen}
          onSelectionChange={(keys) =>
            onChoose(columns.map(({ id }) => id).filter((id) => keys === 'all' || keys.has(id)))
          }
        >
          {columns.map(({ id, label }) => (
            <MenuItem key={id} id={id} className={menuStyles['item'] ?? ''}>
              {label}
            </MenuItem>
          ))}
        </Menu>
        {leftOut > 0 && <p className={styles['menu-note']}>{messages.columnsLeftOut(leftOut)}</p>}
      </Popover>
    </MenuTrigger>
  );
}
