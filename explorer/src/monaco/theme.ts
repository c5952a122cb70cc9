import type { editor } from 'monaco-editor';

/** The name under which the editors use it. */
export const THEME_NAME = 'hub-light';

/** Colours of brackets by depth; GraphiQL keeps Monaco's, two of which fall short of a contrast of 4.5 to 1. */
const BRACKETS = ['#1f3fbf', '#1c6b1c', '#7b3814'];

/** Monaco's light theme on the page's own grounds, every colour at least 4.5 to 1 on white and on light grey. */
export const THEME: editor.IStandaloneThemeData = {
  base: 'vs',
  inherit: true,
  rules: [
    { token: 'number', foreground: '00613d' },
    { token: 'comment', foreground: '006100' },
    { token: 'annotation', foreground: '7a1f5c' },
    { token: 'argument.identifier.gql', foreground: '4d3fae' },
  ],
  colors: {
    'editor.background': '#ffffff00',
    'scrollbar.shadow': '#ffffff00',
    'editorHoverWidget.background': '#ffffff',
    'editorSuggestWidget.background': '#ffffff',
    'editorSuggestWidget.selectedBackground': '#d6e4f0',
    'editorSuggestWidget.selectedForeground': '#0b0c0c',
    'editorSuggestWidget.highlightForeground': '#1a5a94',
    'editorSuggestWidget.focusHighlightForeground': '#1a5a94',
    'textLink.foreground': '#1a65a6',
    focusBorder: '#1a65a6',
    'editorLineNumber.foreground': '#47616f',
    'editorLineNumber.dimmedForeground': '#47616f',
    ...Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((depth) => [`editorBracketHighlight.foreground${depth}`, BRACKETS[(depth - 1) % 3]!]),
    ),
  },
};
