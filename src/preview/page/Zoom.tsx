import { Button, makeStyles } from "@fluentui/react-components";
import type { Desk } from "../desk/desk";
import { ZOOM, ZOOM_STEP } from "../desk/zoom";
import { useDesk } from "../grid/useDesk";
import { useTexts } from "../wording/useTexts";

const useStyles = makeStyles({
  group: { display: "flex", alignItems: "center", flexShrink: 0 },
  button: { minWidth: "auto" },
});

/** How large the worksheet is shown: smaller, as large as it is, larger. */
export function Zoom({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const { zoom } = useTexts();
  const { sheet } = useDesk(desk);
  const button = (text: string, label: string, by: number | null, end: number | null) => (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      aria-label={label}
      title={label}
      disabledFocusable={sheet.zoom === end}
      onClick={() => {
        desk.zoom(by);
      }}
    >
      {text}
    </Button>
  );
  return (
    <div role="group" aria-label={zoom.label} className={styles.group}>
      {button("−", zoom.smaller, -ZOOM_STEP, ZOOM.least)}
      {button(`${String(sheet.zoom)}%`, zoom.whole(sheet.zoom), null, null)}
      {button("+", zoom.larger, ZOOM_STEP, ZOOM.most)}
    </div>
  );
}
