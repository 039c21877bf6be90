import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { LongList } from "../../src/taskpane/common/LongList";

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
