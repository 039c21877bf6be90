import {
  FluentProvider,
  MessageBar,
  MessageBarBody,
  Text,
  Title3,
  makeStyles,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useEffect } from "react";
import { appearanceFor, type Appearance } from "./appearance";
import { languageFor } from "./language";
import type { Surroundings } from "./office";
import { Pane } from "./Pane";
import type { Tools } from "./session/tools";
import { useWishes } from "./useWishes";
import { textsIn } from "./wording/textsIn";
import { TextsContext } from "./wording/useTexts";

const themes: Record<Appearance, Theme> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: tokens.spacingHorizontalL,
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

/** The frame of the task pane: its language, its colours and its heading. */
export function Shell({ at, tools }: Props) {
  const language = languageFor(at.language ?? navigator.language);
  const theme = themes[appearanceFor(at.background, useWishes())];
  const styles = useStyles();
  const texts = textsIn(language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={theme} className={styles.page}>
      <header className={styles.header}>
        <Title3 as="h1" className={styles.heading}>
          {texts.product}
        </Title3>
        <Text>{texts.purpose}</Text>
        {at.inExcel ? null : (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{texts.outsideExcel}</MessageBarBody>
          </MessageBar>
        )}
      </header>
      {tools === null ? null : (
        <TextsContext value={texts}>
          <Pane tools={tools} first={at.task === "score" ? "results" : "start"} />
        </TextsContext>
      )}
    </FluentProvider>
  );
}
