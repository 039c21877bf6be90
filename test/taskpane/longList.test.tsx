import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { issue } from "../../src/shared/issue";
import { failure } from "../../src/shared/result";
import { LongList } from "../../src/taskpane/common/LongList";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { openPane } from "./paneDesk";

const keyOf = (name: string) => name;

/** Lines with a button each. */
function Lines({ names }: { readonly names: readonly string[] }) {
  return (
    <FluentProvider theme={webLightTheme}>
      <LongList label="单位" items={names} keyOf={keyOf} height={16}>
        {(name, tabIndex) => <button tabIndex={tabIndex}>{name}</button>}
      </LongList>
      <button>之后</button>
    </FluentProvider>
  );
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `第${String(index + 1)}村`);
const items = () => screen.getAllByRole("listitem");
const focused = () => document.activeElement?.textContent;
const eventually = (name: string) =>
  waitFor(() => {
    expect(focused()).toBe(name);
  });

test("of a hundred thousand elements only some are drawn, each knowing its place among all", () => {
  render(<Lines names={names(100_000)} />);
  expect(items().length).toBeLessThan(100);
  expect(items()[1]?.getAttribute("aria-posinset")).toBe("2");
  expect(items()[1]?.getAttribute("aria-setsize")).toBe("100000");
});

test("the tab key reaches one element of the list, the arrow keys the others", async () => {
  const user = userEvent.setup();
  render(<Lines names={names(1000)} />);
  const list = screen.getByRole("list", { name: "单位" });
  await user.tab();
  expect(document.activeElement).toBe(list);
  await user.tab();
  expect(focused()).toBe("第1村");
  await user.keyboard("{ArrowDown}{ArrowDown}");
  await eventually("第3村");
  await user.keyboard("{ArrowUp}");
  await eventually("第2村");
  await user.keyboard("{End}");
  await eventually("第1000村");
  expect(within(list).getAllByRole("listitem").length).toBeLessThan(100);
  await user.keyboard("{Home}{ArrowUp}");
  await eventually("第1村");
  await user.tab();
  expect(focused()).toBe("之后");
});

test("the element with the focus stays drawn, however far the list is scrolled", async () => {
  const user = userEvent.setup();
  render(<Lines names={names(1000)} />);
  await user.click(screen.getByRole("button", { name: "第2村" }));
  const list = screen.getByRole("list", { name: "单位" });
  list.scrollTo({ top: 8000 });
  await screen.findByRole("button", { name: "第502村" });
  expect(screen.queryByRole("button", { name: "第3村" })).toBeNull();
  expect(focused()).toBe("第2村");
});

test("where the element with the focus leaves the list, the one in its place takes it", async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Lines names={names(5)} />);
  await user.click(screen.getByRole("button", { name: "第2村" }));
  rerender(<Lines names={names(5).filter((name) => name !== "第2村")} />);
  await eventually("第3村");
});

test("a list that changes does not take the focus from elsewhere", async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Lines names={names(5)} />);
  await user.click(screen.getByRole("button", { name: "第2村" }));
  await user.click(screen.getByRole("button", { name: "之后" }));
  rerender(<Lines names={names(4)} />);
  expect(focused()).toBe("之后");
  await user.click(screen.getByRole("button", { name: "第2村" }));
  await user.click(document.body);
  rerender(<Lines names={names(3)} />);
  expect(document.activeElement).toBe(document.body);
});

describe("a list whose short form is drawn whole", () => {
  /** Lines with a button each, or with two radio buttons. */
  function Whole({ names: shown, radios = false }: { readonly names: readonly string[]; readonly radios?: boolean }) {
    return (
      <FluentProvider theme={webLightTheme}>
        <LongList label="单位" items={shown} height={16} whole>
          {(name, tabIndex) => (radios ? <Radios name={name} /> : <button tabIndex={tabIndex}>{name}</button>)}
        </LongList>
        <button>之后</button>
      </FluentProvider>
    );
  }

  function Radios({ name }: { readonly name: string }) {
    return (
      <>
        <input type="radio" name={name} aria-label={`${name}甲`} defaultChecked />
        <input type="radio" name={name} aria-label={`${name}乙`} />
      </>
    );
  }

  const focusedRadio = () => document.activeElement?.getAttribute("aria-label");

  test("has all of it in the order of the tab key, and no stop of its own", async () => {
    const user = userEvent.setup();
    render(<Whole names={names(50)} />);
    expect(items()).toHaveLength(50);
    await user.tab();
    expect(focused()).toBe("第1村");
    await user.tab();
    expect(focused()).toBe("第2村");
  });

  test("is scrolled where it is long", async () => {
    const user = userEvent.setup();
    render(<Whole names={names(51)} />);
    expect(items().length).toBeLessThan(51);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole("list", { name: "单位" }));
    await user.keyboard("{End}");
    await eventually("第51村");
    await user.tab();
    expect(focused()).toBe("之后");
  });

  test("leaves the arrow keys to radio buttons; the tab key leads from one line to the next", async () => {
    // The keys of radio buttons are found by their names, of which none has to be escaped.
    Object.assign(window, { CSS: { escape: (name: string) => name } });
    const user = userEvent.setup();
    render(<Whole names={names(1000)} radios />);
    await user.tab();
    await user.keyboard("{ArrowDown}");
    await waitFor(() => {
      expect(focusedRadio()).toBe("第1村甲");
    });
    await user.keyboard("{ArrowDown}");
    expect(focusedRadio()).toBe("第1村乙");
    await user.tab();
    expect(focusedRadio()).toBe("第2村甲");
  });
});

test("many issues of a failure are gone through by the keyboard; those that come into view are not read aloud", async () => {
  const issues = Array.from({ length: 120 }, (_, row) =>
    issue("blank", { sheet: "审核", cell: `B${String(row + 1)}` }, { label: "得分" }),
  );
  const { user } = await openPane({ book: { ...memoryWorkbook(), read: () => Promise.resolve(failure(issues)) } });
  const report = screen.getByRole("status", { busy: false });
  const list = within(report).getByRole("list");
  expect(list.getAttribute("aria-live")).toBe("off");
  expect(within(list).getAllByRole("listitem")[0]?.getAttribute("aria-setsize")).toBe("120");
  list.focus();
  await user.keyboard("{End}");
  await waitFor(() => {
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/审核!B120/);
  });
  await user.keyboard("{ArrowUp}");
  await waitFor(() => {
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/审核!B119/);
  });
});
