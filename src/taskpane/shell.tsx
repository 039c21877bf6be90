import {
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle1,
  teamsHighContrastTheme,
  Text,
  tokens,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { useEffect } from "react";
import { useWishes } from "../ui/wishes";
import { appearanceFor, type Appearance, type Surroundings } from "./office";
import { Pane } from "./Pane";
import type { Tools } from "./session/tools";
import { type Texts, useTexts } from "./wording/texts";

const themes: Record<Appearance, Theme> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  header: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
});

interface Props {
  readonly at: Surroundings;
  /** Null where there is no workbook to work on. */
  readonly tools: Tools | null;
}

/** The frame of the task pane: the language of its page, its colours and its heading. */
export function Shell({ at, tools }: Props) {
  const theme = themes[appearanceFor(at.background, useWishes())];
  const styles = useStyles();
  const texts = useTexts();
  const { language } = texts;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={theme} className={styles.page}>
      <header className={styles.header}>
        <Subtitle1 as="h1" className={styles.heading}>
          {texts.product}
        </Subtitle1>
        {at.inExcel ? null : <OutsideExcel texts={texts} />}
      </header>
      {tools === null ? null : <Pane tools={tools} task={at.task} />}
    </FluentProvider>
  );
}

function OutsideExcel({ texts: { purpose, outsideExcel } }: { readonly texts: Texts }) {
  return (
    <>
      <Text>{purpose}</Text>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{outsideExcel}</MessageBarBody>
      </MessageBar>
    </>
  );
}
