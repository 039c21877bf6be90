import { Button, Text } from "@fluentui/react-components";
import { useStyles } from "../common/styles";
import { useDraftTexts } from "./useDraftTexts";

/** Ends what takes long: nobody can tell how long. */
export function Working({ onStop }: { readonly onStop: () => void }) {
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
