import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Desk } from "../desk/desk";
import { addSheet, deleteSheet, moveSheet, renameSheet } from "../desk/sheetsByHand";
import { InputDialog } from "../grid/InputDialog";
import { useDesk } from "../grid/useDesk";
import { useTexts } from "../wording/texts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  menu: { minWidth: "auto", flexShrink: 0 },
  tabs: { flex: "1 1 0", minWidth: 0, overflowX: "auto", scrollbarWidth: "thin" },
});

interface Props {
  readonly desk: Desk;
  /** A worksheet was chosen by the mouse: what is typed next goes into its cells. */
  readonly onPointed: () => void;
}

/** The worksheets that are to be seen, and what can be done with the one that is shown. */
export function SheetTabs({ desk, onPointed }: Props) {
  const styles = useStyles();
  const { sheets } = useTexts();
  const { sheet } = useDesk(desk);
  const { book } = desk.host;
  return (
    <div className={styles.bar}>
      <SheetMenu desk={desk} />
      <TabList
        size="small"
        aria-label={sheets.label}
        className={styles.tabs}
        selectedValue={sheet.id}
        onTabSelect={(event, { value }) => {
          const chosen = book.sheets.find(({ id }) => id === value);
          if (chosen !== undefined) desk.activate(chosen);
          // A click of a key has no detail: whoever goes from tab to tab stays among them.
          if ("detail" in event && event.detail > 0) onPointed();
        }}
      >
        {book.sheets
          .filter(({ visibility }) => visibility === "Visible")
          .map(({ id, name }) => (
            <Tab key={id} value={id}>
              {name}
            </Tab>
          ))}
      </TabList>
    </div>
  );
}

function SheetMenu({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const { sheets } = useTexts();
  const { sheet } = useDesk(desk);
  const [renaming, setRenaming] = useState(false);
  const { host } = desk;
  const { book } = host;
  const visible = book.sheets.filter(({ visibility }) => visibility === "Visible");
  const neighbour = (step: -1 | 1) => visible[visible.indexOf(sheet) + step];
  const move = (step: -1 | 1) => () => {
    const beside = neighbour(step);
    if (beside !== undefined) desk.act(() => moveSheet(host, sheet, book.sheets.indexOf(beside)));
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" appearance="subtle" className={styles.menu} aria-label={sheets.menu}>
            ☰
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => desk.act(() => addSheet(host, null))}>{sheets.add}</MenuItem>
            <MenuItem
              onClick={() => {
                setRenaming(true);
              }}
            >
              {sheets.rename}
            </MenuItem>
            <MenuItem disabled={neighbour(-1) === undefined} onClick={move(-1)}>
              {sheets.left}
            </MenuItem>
            <MenuItem disabled={neighbour(1) === undefined} onClick={move(1)}>
              {sheets.right}
            </MenuItem>
            <MenuItem onClick={() => desk.act(() => deleteSheet(host, sheet))}>{sheets.remove}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {renaming ? (
        <InputDialog
          title={sheets.rename}
          label={sheets.newName}
          start={sheet.name}
          onClose={(name) => {
            setRenaming(false);
            if (name !== null) desk.act(() => renameSheet(host, sheet, name));
          }}
        />
      ) : null}
    </>
  );
}
