import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import { useState } from "react";
import type { Desk } from "../desk/desk";
import { seriesIn } from "../desk/fillOut";
import { changeSelectedLines, isRight, LINE_CHANGES } from "../desk/sheetsByHand";
import { fitByHand, selectedLines, type Lines } from "../desk/sizesByHand";
import { useTexts } from "../wording/texts";
import { SizeDialog } from "./InputDialog";
import { useDesk } from "./useDesk";
import type { PointedAt } from "./usePointer";
import { issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import type { Copied } from "../desk/copiedCells";

interface Props {
  readonly desk: Desk;
  readonly at: PointedAt;
  /** Gives the keyboard back to the cell. */
  readonly onClose: () => void;
}

/** What can be done with the selected cells, where somebody has asked for it. */
export function GridMenu({ desk, at, onClose }: Props) {
  const { menu } = useTexts();
  const [sizing, setSizing] = useState<Lines["axis"] | null>(null);
  if (sizing !== null) return <SizeDialog desk={desk} axis={sizing} onClose={onClose} />;
  return (
    <Menu
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
      positioning={{
        target: { getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) },
        position: "below",
        align: "start",
      }}
    >
      <MenuPopover
        onContextMenu={(event) => {
          event.preventDefault();
        }}
      >
        <MenuList aria-label={menu.label}>
          <ClipboardItems desk={desk} />
          <MenuDivider />
          <LineItems desk={desk} />
          <MenuDivider />
          <SizeItems desk={desk} onSize={setSizing} />
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function ClipboardItems({ desk }: { readonly desk: Desk }) {
  const { menu } = useTexts();
  const { sheet, selection } = useDesk(desk);
  const series = seriesIn(sheet, selection);
  const copy = async (thenClear: boolean) => {
    const copied = await toClipboard(desk.copy());
    if (!copied.ok) desk.answer(copied);
    else if (thenClear) desk.clear();
  };
  const paste = async () => {
    const text = await fromClipboard();
    if (text.ok) desk.paste(text.value);
    else desk.answer(text);
  };
  return (
    <>
      <MenuItem secondaryContent="Ctrl+X" onClick={() => void copy(true)}>
        {menu.cut}
      </MenuItem>
      <MenuItem secondaryContent="Ctrl+C" onClick={() => void copy(false)}>
        {menu.copy}
      </MenuItem>
      <MenuItem secondaryContent="Ctrl+V" onClick={() => void paste()}>
        {menu.paste}
      </MenuItem>
      <MenuItem
        secondaryContent="Delete"
        onClick={() => {
          desk.clear();
        }}
      >
        {menu.clear}
      </MenuItem>
      <MenuItem
        disabled={series === null}
        onClick={() => {
          if (series !== null) desk.fillOut(series.from, series.stretch);
        }}
      >
        {menu.series}
      </MenuItem>
    </>
  );
}

/** Rows and columns, where the worksheet allows it. */
function LineItems({ desk }: { readonly desk: Desk }) {
  const { lines } = useTexts();
  const state = useDesk(desk);
  return LINE_CHANGES.map(({ kind, axis, right, text }) => (
    <MenuItem
      key={text}
      disabled={!isRight(state, right)}
      onClick={() => {
        changeSelectedLines(desk, kind, axis);
      }}
    >
      {lines[text]}
    </MenuItem>
  ));
}

interface SizeProps {
  readonly desk: Desk;
  readonly onSize: (axis: Lines["axis"]) => void;
}

function SizeItems({ desk, onSize }: SizeProps) {
  const { menu } = useTexts();
  const state = useDesk(desk);
  const axes = [
    { axis: "row", disabled: !isRight(state, "allowFormatRows"), size: menu.height, fit: menu.fitRows },
    { axis: "column", disabled: !isRight(state, "allowFormatColumns"), size: menu.width, fit: menu.fitColumns },
  ] as const;
  return axes.map(({ axis, disabled, size, fit }) => [
    <MenuItem
      key={size}
      disabled={disabled}
      persistOnClick
      onClick={() => {
        onSize(axis);
      }}
    >
      {size}
    </MenuItem>,
    <MenuItem
      key={fit}
      disabled={disabled}
      onClick={() => desk.act(() => fitByHand(desk.host, state.view, selectedLines(state, axis)))}
    >
      {fit}
    </MenuItem>,
  ]);
}

/*
 * The clipboard for commands of a menu. By keys a browser hands it over itself; for a menu it asks its user, who may say
 * no, and not every browser has it at all.
 */

/** Puts copied cells on the clipboard. */
function toClipboard({ plain, html }: Copied): Promise<Result<void>> {
  return asked(async () => {
    const part = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
    const item = new ClipboardItem({ ...part("text/plain", plain), ...part("text/html", html) });
    await navigator.clipboard.write([item]);
  });
}

function fromClipboard(): Promise<Result<string>> {
  return asked(() => navigator.clipboard.readText());
}

async function asked<T>(act: () => Promise<T>): Promise<Result<T>> {
  const refused = failure([issue("preview-clipboard", {}, {})]);
  if (!("clipboard" in navigator) || !("ClipboardItem" in globalThis)) return refused;
  return act().then(
    (value) => success(value),
    () => refused,
  );
}
