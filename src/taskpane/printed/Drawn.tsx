import { createElement } from "react";
import type { PreviewNode } from "../../report/preview/pages";

/** A page, or a part of one, as elements. */
export function Drawn({ node: { tag, attributes, children } }: { readonly node: PreviewNode }) {
  const drawn = children.map((child, index) => {
    return typeof child === "string" ? child : <Drawn key={index} node={child} />;
  });
  return createElement(tag, attributes, ...drawn);
}
