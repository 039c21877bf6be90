import { Button, Dialog, DialogSurface, DialogTitle, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, type ReactNode } from "react";
import { useStyles } from "../common/styles";

const useLargeStyles = makeStyles({
  surface: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    width: "100vw",
    maxWidth: "none",
    height: "100vh",
    maxHeight: "none",
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: "none",
    borderRadius: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    boxSizing: "border-box",
  },
  /** The page moves under its head. */
  room: { flexGrow: 1, minHeight: 0, overflow: "auto" },
});

interface Props {
  readonly title: string;
  readonly closeLabel: string;
  /** What stands beside the button that closes. */
  readonly tools: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/**
 * Something over all else: it fills the screen, or the pane where that is not allowed. Escape closes it, and a button.
 */
export function LargeView({ title, closeLabel, tools, children, onClose }: Props) {
  const styles = useStyles();
  const { surface, room } = useLargeStyles();
  const fills = useFullScreen(onClose);
  return (
    <Dialog
      open
      onOpenChange={() => {
        onClose();
      }}
    >
      <DialogSurface ref={fills} className={surface}>
        <div className={styles.row}>
          <DialogTitle action={null}>{title}</DialogTitle>
          {tools}
          <Button appearance="primary" size="small" onClick={onClose}>
            {closeLabel}
          </Button>
        </div>
        <div className={room}>{children}</div>
      </DialogSurface>
    </Dialog>
  );
}

/** Has an element fill the screen as long as it is there; whoever leaves that by the keyboard closes it. */
function useFullScreen(onClose: () => void) {
  return useCallback(
    (element: HTMLElement | null) => {
      if (element === null || !document.fullscreenEnabled) return undefined;
      // A dialog keeps the room of the scrollbar that it takes away; on a full screen that would be a black strip.
      const { style } = document.documentElement;
      style.scrollbarGutter = "auto";
      const left = () => {
        if (document.fullscreenElement === null) onClose();
      };
      // Where it is refused, the pane is filled.
      const began = element.requestFullscreen().then(
        () => {
          document.addEventListener("fullscreenchange", left);
        },
        () => undefined,
      );
      return () => {
        style.removeProperty("scrollbar-gutter");
        void began.then(() => {
          document.removeEventListener("fullscreenchange", left);
          return document.fullscreenElement === null ? undefined : document.exitFullscreen();
        });
      };
    },
    [onClose],
  );
}
