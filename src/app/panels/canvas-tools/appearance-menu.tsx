import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { COMMUNITY_MARKS, SIZES } from '../../store/app-state.ts';
import menuStyles from '../top-bar/menu.module.css';
import styles from './canvas-tools.module.css';

/** What an entity's size tells, and whether communities are marked. It stays open, so that one can compare. */
export function AppearanceMenu({ id, sign }: { id: string; sign: ReactNode }) {
  const messages = useMessages();
  const actions = useActions();
  const { sizeBy, communities } = useAppState((state) => state.appearance);
  return (
    <MenuTrigger defaultOpen>
      <Button id={id} className={styles['tool'] ?? ''} aria-label={messages.appearance}>
        {sign}
      </Button>
      <Popover className={`${menuStyles['popover']} ${menuStyles['narrow']}`} placement="left bottom">
        <Menu className={menuStyles['menu'] ?? ''} autoFocus="first" shouldCloseOnSelect={false}>
          <Choice
            heading={messages.sizeHeading}
            options={SIZES}
            chosen={sizeBy}
            name={(option) => messages.sizes[option]}
            help={(option) => messages.sizeHelp[option]}
            onChoose={(option) => actions.setAppearance({ sizeBy: option })}
          />
          <Choice
            heading={messages.communitiesHeading}
            note={messages.communitiesHelp}
            options={COMMUNITY_MARKS}
            chosen={communities}
            name={(option) => messages.communityMarks[option]}
            onChoose={(option) => actions.setAppearance({ communities: option })}
          />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

interface ChoiceProps<Option extends string> {
  readonly heading: string;
  readonly note?: string;
  readonly options: readonly Option[];
  readonly chosen: Option;
  readonly name: (option: Option) => string;
  readonly help?: (option: Option) => string;
  readonly onChoose: (option: Option) => void;
}

/** A section of the menu of which always one is chosen. */
function Choice<Option extends string>(props: ChoiceProps<Option>) {
  const { heading, note, options, chosen, name, help, onChoose } = props;
  return (
    <MenuSection
      className={menuStyles['section'] ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const option = options.find((candidate) => keys !== 'all' && keys.has(candidate));
        if (option !== undefined) onChoose(option);
      }}
    >
      <Header className={menuStyles['heading'] ?? ''}>
        {heading}
        {note !== undefined && <small className={menuStyles['help']}>{note}</small>}
      </Header>
      {options.map((option) => (
        <MenuItem key={option} id={option} className={menuStyles['item'] ?? ''} textValue={name(option)}>
          {name(option)}
          {help !== undefined && <small className={menuStyles['help']}>{help(option)}</small>}
        </MenuItem>
      ))}
    </MenuSection>
  );
}
