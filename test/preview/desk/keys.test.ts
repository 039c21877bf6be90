import { keyCommand, type Key } from "../../../src/preview/desk/keys";

const NONE = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

/** Such as "Shift+Tab". */
function key(text: string): Key {
  const parts = text.split("+");
  return {
    ...NONE,
    key: parts.at(-1) ?? "",
    shiftKey: parts.includes("Shift"),
    ctrlKey: parts.includes("Ctrl"),
    metaKey: parts.includes("Meta"),
    altKey: parts.includes("Alt"),
  };
}

const move = (rows: number, columns: number, far = false, extend = false) => ({
  act: "move",
  step: { rows, columns },
  far,
  extend,
});

describe("while nothing is being typed", () => {
  it.each([
    ["ArrowDown", move(1, 0)],
    ["Ctrl+ArrowRight", move(0, 1, true)],
    ["Meta+ArrowUp", move(-1, 0, true)],
    ["Shift+ArrowLeft", move(0, -1, false, true)],
    ["Enter", { ...move(1, 0), filling: "down" }],
    ["Shift+Enter", move(-1, 0)],
    ["Tab", { ...move(0, 1), filling: "along" }],
    ["Shift+Tab", move(0, -1)],
    ["PageDown", { act: "page", direction: 1, extend: false }],
    ["Home", { act: "first", of: "row", extend: false }],
    ["Ctrl+Home", { act: "first", of: "sheet", extend: false }],
    ["Ctrl+Shift+End", { act: "last", extend: true }],
    ["Ctrl+a", { act: "all" }],
    ["F2", { act: "edit" }],
    ["Delete", { act: "clear" }],
    ["Backspace", { act: "clear" }],
    ["Alt+ArrowDown", { act: "list" }],
    ["F6", { act: "leave", back: false }],
    ["Shift+F6", { act: "leave", back: true }],
    ["a", null],
    ["Ctrl+c", null],
    ["Escape", null],
    ["Alt+Enter", null],
    ["Ctrl+d", { act: "fillDown" }],
    ["Ctrl+z", { act: "undo" }],
    ["Ctrl+Shift+Z", { act: "redo" }],
    ["Ctrl+y", { act: "redo" }],
    ["Ctrl+=", { act: "larger" }],
    ["Ctrl+-", { act: "smaller" }],
    ["-", null],
    ["ContextMenu", { act: "menu" }],
    ["Shift+F10", { act: "menu" }],
  ])("%s means %j", (pressed, command) => {
    expect(keyCommand(key(pressed), null)).toEqual(command);
  });
});

describe("while a text takes the place of a cell's content", () => {
  it.each([
    ["ArrowDown", move(1, 0)],
    ["Enter", { ...move(1, 0), filling: "down" }],
    ["Alt+Enter", { act: "newLine" }],
    ["Escape", { act: "cancel" }],
    ["Home", null],
    ["Delete", null],
    ["Ctrl+a", null],
    ["Alt+ArrowDown", null],
  ])("%s means %j", (pressed, command) => {
    expect(keyCommand(key(pressed), { text: "1", opened: false })).toEqual(command);
  });
});

describe("while a cell has been opened", () => {
  it.each([
    ["ArrowDown", null],
    ["ArrowLeft", null],
    ["Tab", { ...move(0, 1), filling: "along" }],
    ["Escape", { act: "cancel" }],
  ])("%s means %j", (pressed, command) => {
    expect(keyCommand(key(pressed), { text: "1", opened: true })).toEqual(command);
  });
});
