import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { previewStyles } from "../../report/preview/pageStyles";
import type { PreviewNode } from "../../report/preview/pages";
import { Drawn } from "./PrintedPage";

const OUT = "printed-out";

/** Pages are seen on paper alone, and on paper nothing else is. */
const LOOKS = `${previewStyles()}
@media screen { .${OUT} { display: none; } }
@media print {
  html, body { margin: 0; height: auto; overflow: visible; background: white; }
  body > :not(.${OUT}) { display: none !important; }
  .${OUT} .page:last-child { break-after: auto; }
}`;

interface Props {
  /** What a file is called that they are printed into. */
  readonly title: string;
  readonly pages: readonly PreviewNode[];
  /** Called when they are printed, or not. */
  readonly onDone: () => void;
}

/** Prints pages in the dialog of the browser, where they can be saved as .pdf, too; drawn as long as that takes. */
export function PrintOut({ title, pages, onDone }: Props) {
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  });
  useEffect(() => {
    const before = document.title;
    const end = () => {
      done.current();
    };
    document.title = title;
    window.addEventListener("afterprint", end);
    window.print();
    return () => {
      document.title = before;
      window.removeEventListener("afterprint", end);
    };
  }, [title]);
  return createPortal(
    <div className={OUT} lang="zh-CN" aria-hidden>
      <style>{LOOKS}</style>
      {pages.map((page, index) => (
        <Drawn key={index} node={page} />
      ))}
    </div>,
    document.body,
  );
}
