import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useStyles } from "./styles";

const useFoldedStyles = makeStyles({
  panel: { margin: 0 },
  /** No wider than the text, which may be long: the pane is narrow. */
  header: { "& > button": { paddingInline: 0 } },
});

interface Props {
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** A part that is folded away under its heading until somebody asks for it. */
export function Folded({ title, children }: Props) {
  const styles = useStyles();
  const { panel, header } = useFoldedStyles();
  return (
    <Accordion collapsible>
      <AccordionItem value="part">
        <AccordionHeader as="h2" className={header}>
          <span className={styles.row}>{title}</span>
        </AccordionHeader>
        <AccordionPanel className={panel}>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
