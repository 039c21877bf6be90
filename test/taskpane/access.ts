import axe from "axe-core";
import type { PaneDesk } from "./paneDesk";

/** Rules about what is drawn: nothing is drawn here. */
const DRAWN = { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } };

/** What axe finds wrong with the page. */
export async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: DRAWN,
    preload: false,
    resultTypes: ["violations"],
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

/** The controls that the tab key reaches from the beginning of the page, by role and name, until it comes round. */
export async function tabOrder({ user }: PaneDesk): Promise<readonly string[]> {
  const reached: Element[] = [];
  for (let active = await next(user); active !== null && !reached.includes(active); active = await next(user)) {
    reached.push(active);
  }
  return reached.map((element) => {
    return element.getAttribute("role") === "tab"
      ? "tab"
      : element.textContent || (element.getAttribute("type") ?? element.tagName);
  });
}

async function next(user: PaneDesk["user"]): Promise<Element | null> {
  await user.tab();
  return document.activeElement === document.body ? null : document.activeElement;
}
