import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { Desk } from "../desk/desk";
import type { LineChange } from "../host/lines";
import { changeLinesByHand } from "../host/userLines";
import { useTexts } from "../wording/useTexts";

/** Puts rows and columns in where the selection is, or takes those selected out. */
export function LinesMenu({ desk }: { readonly desk: Desk }) {
  const { lines } = useTexts();
  const change = (kind: LineChange["kind"], axis: LineChange["axis"]) => () => {
    const { sheet, selection } = desk.state();
    const { row, column, rows, columns } = selection;
    const span = axis === "row" ? { at: row, count: rows } : { at: column, count: columns };
    desk.answer(changeLinesByHand(desk.host, sheet, { axis, kind, ...span }));
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small">{lines.label}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={change("insert", "row")}>{lines.insertRows}</MenuItem>
          <MenuItem onClick={change("insert", "column")}>{lines.insertColumns}</MenuItem>
          <MenuItem onClick={change("delete", "row")}>{lines.deleteRows}</MenuItem>
          <MenuItem onClick={change("delete", "column")}>{lines.deleteColumns}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
