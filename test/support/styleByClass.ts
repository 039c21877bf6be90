/*
 * Styles for suites that ask for words and roles: whether an element is drawn, can be seen and can be pressed. jsdom
 * works through all rules of Fluent, for all properties, whenever that is asked, which takes half of the time of these
 * suites. Here it is looked up by the classes of the element; Griffel makes one for each property and value.
 */

/** What HTML itself does not draw. */
const NOT_DRAWN = "[hidden], datalist, head, link, meta, script, style, template, title";

/** What an element takes from those around it, with the value of the page. */
const INHERITED = new Map([
  ["visibility", "visible"],
  ["pointer-events", "auto"],
]);

/** By a property and a class, the value that the class gives to it. */
const byClass = new Map<string, string>();

/** Takes a rule in, as it is added to the page. */
function learn(rule: string): void {
  const [, name = "", body = ""] = /^\.([\w-]+)\s*\{([^}]*)\}$/.exec(rule.trim()) ?? [];
  for (const [, property = "", value = ""] of body.matchAll(/(display|visibility|pointer-events):\s*([\w-]+)/g)) {
    byClass.set(`${property} .${name}`, value);
  }
}

const insertRule: unknown = Reflect.get(CSSStyleSheet.prototype, "insertRule");
CSSStyleSheet.prototype.insertRule = function (...given) {
  if (typeof insertRule !== "function") throw new Error("style sheets take no rules");
  learn(given[0]);
  return Number(Reflect.apply(insertRule, this, given));
};

window.getComputedStyle = styleByClass;

function styleByClass(element: Element): CSSStyleDeclaration {
  const getPropertyValue = (property: string) => valueOf(element, property);
  return new Proxy(document.body.style, {
    get: (_style, name) => (name === "getPropertyValue" ? getPropertyValue : valueOf(element, dashed(String(name)))),
  });
}

function valueOf(element: Element, property: string): string {
  if (property === "display" && element.matches(NOT_DRAWN)) return "none";
  const own = ownValue(element, property);
  if (own !== "") return own;
  const ofPage = INHERITED.get(property);
  if (ofPage === undefined) return property === "display" ? "block" : "";
  return element.parentElement === null ? ofPage : valueOf(element.parentElement, property);
}

/** The value that is written on an element, or given by the last of its classes that gives one. */
function ownValue(element: Element, property: string): string {
  const written =
    element instanceof HTMLElement || element instanceof SVGElement ? element.style.getPropertyValue(property) : "";
  if (written !== "") return written;
  const names = element.getAttribute("class")?.split(/\s+/) ?? [];
  return names.reduce((value, name) => byClass.get(`${property} .${name}`) ?? value, "");
}

function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
