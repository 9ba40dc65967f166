import { HostConfig, TextColor } from 'adaptivecards'

/**
 * How Teams draws a card. Every colour is one of Fluent's own variables, so that a card on screen
 * follows the theme without being drawn again, which would lose what was typed into it.
 */
export function cardHostConfig(): HostConfig {
  const config = new HostConfig({
    fontFamily: 'var(--fontFamilyBase)',
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    spacing: { small: 6, default: 10, medium: 16, large: 22, extraLarge: 28, padding: 16 },
    separator: { lineThickness: 1, lineColor: 'var(--colorNeutralStroke2)' },
    supportsInteractivity: true,
    textBlock: { headingLevel: 3 },
    textStyles: {
      heading: { size: 'large', weight: 'bolder' },
      columnHeader: { weight: 'bolder' },
    },
    containerStyles: containerStyles(),
    factSet: {
      title: { weight: 'bolder', wrap: true, maxWidth: 180 },
      value: { wrap: true },
      spacing: 16,
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention', weight: 'bolder' },
    },
    actions: {
      maxActions: 6,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      buttonSpacing: 8,
      spacing: 'medium',
      allowTitleToWrap: true,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    },
  })
  // Given above, the renderer would put its own asterisk back.
  config.inputs.label.requiredInputs.suffix = ' (required)'
  config.inputs.label.requiredInputs.suffixColor = TextColor.Default
  return config
}

function containerStyles() {
  const foregroundColors = {
    default: colour('colorNeutralForeground1', 'colorNeutralForeground2'),
    dark: colour('colorNeutralForeground1', 'colorNeutralForeground2'),
    light: colour('colorNeutralForeground2', 'colorNeutralForeground2'),
    accent: colour('colorBrandForegroundLink', 'colorBrandForegroundLink'),
    good: colour('colorStatusSuccessForeground1', 'colorStatusSuccessForeground1'),
    warning: colour('colorStatusWarningForeground3', 'colorStatusWarningForeground3'),
    attention: colour('colorStatusDangerForeground1', 'colorStatusDangerForeground1'),
  }
  const on = (background: string) => ({
    backgroundColor: `var(--${background})`,
    borderColor: 'var(--colorNeutralStroke2)',
    foregroundColors,
  })
  return {
    default: on('colorNeutralBackground1'),
    emphasis: on('colorNeutralBackground3'),
    good: on('colorStatusSuccessBackground1'),
    warning: on('colorStatusWarningBackground1'),
    attention: on('colorStatusDangerBackground1'),
    accent: on('colorBrandBackground2'),
  }
}

function colour(normal: string, subtle: string) {
  return { default: `var(--${normal})`, subtle: `var(--${subtle})` }
}
