import { Button } from "@fluentui/react-components";
import { useStyles } from "../common/styles";
import { useSessionState } from "../session/useSession";
import { useTexts } from "../wording/useTexts";

/** Looks at what a draft would make, with or without the wish to have it made. */
export function MakeButtons({ onLook }: { readonly onLook: (asking: boolean) => void }) {
  const styles = useStyles();
  const { start } = useTexts();
  const { busy } = useSessionState();
  return (
    <div className={styles.row}>
      <Button
        onClick={() => {
          onLook(false);
        }}
      >
        {start.preview}
      </Button>
      <Button
        appearance="primary"
        disabledFocusable={busy !== null}
        onClick={() => {
          onLook(true);
        }}
      >
        {start.make}
      </Button>
    </div>
  );
}
