import { makeStyles } from "@fluentui/react-components";
import { createElement } from "react";
import { pageSizeMm, type Orientation } from "../../report/page/paper";
import type { PreviewNode } from "../../report/preview/node";
import { previewStyles } from "../../report/preview/styles";

/** Pixels of CSS in a millimetre. */
const PIXELS = 96 / 25.4;

const LOOKS = previewStyles();

const usePageStyles = makeStyles({
  paper: { overflow: "hidden" },
  scaled: { transformOrigin: "top left" },
});

interface Props {
  readonly page: PreviewNode;
  readonly orientation: Orientation;
  /** Width of the whole page in pixels; null: as large as it is printed. */
  readonly width: number | null;
}

/** A page as it is printed, made smaller or larger as a whole. */
export function PrintedPage({ page, orientation, width }: Props) {
  const styles = usePageStyles();
  const size = pageSizeMm(orientation);
  const scale = width === null ? 1 : width / (size.width * PIXELS);
  const box = { width: size.width * PIXELS * scale, height: size.height * PIXELS * scale };
  return (
    <div className={styles.paper} style={box} lang="zh-CN">
      <style>{LOOKS}</style>
      <div className={styles.scaled} style={{ transform: `scale(${String(scale)})` }}>
        <Drawn node={page} />
      </div>
    </div>
  );
}

function Drawn({ node: { tag, attributes, children } }: { readonly node: PreviewNode }) {
  const drawn = children.map((child, index) => {
    return typeof child === "string" ? child : <Drawn key={index} node={child} />;
  });
  return createElement(tag, attributes, ...drawn);
}
