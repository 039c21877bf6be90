import { Button, Text } from "@fluentui/react-components";
import { useStyles } from "../common/styles";
import { useDraftTexts } from "./useDraftTexts";

/** Ends the reading of a file: nobody can tell how long it takes. */
export function Reading({ onStop }: { readonly onStop: () => void }) {
  const styles = useStyles();
  const words = useDraftTexts();
  return (
    <div className={styles.tight}>
      <Text>{words.reading}</Text>
      <div className={styles.row}>
        <Button size="small" onClick={onStop}>
          {words.stop}
        </Button>
      </div>
    </div>
  );
}
