import {
  createTheme,
  Drawer,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  Modal,
  Textarea,
  TextInput,
} from '@mantine/core';

// From page to ink: the only palette that controls use. Everything else takes its colour from the tokens.
const ink: MantineColorsTuple = [
  '#e7e9e6',
  '#d3d9d8',
  '#b3bbc0',
  '#98a2a8',
  '#868f94',
  '#626c73',
  '#4a545b',
  '#333b41',
  '#20262b',
  '#151a1e',
];

/** The look of the component library; colours come from `tokens.css`. */
export const theme = createTheme({
  fontFamily: 'var(--rt-font-interface)',
  headings: { fontFamily: 'var(--rt-font-text)', fontWeight: '600', textWrap: 'balance' },
  colors: { ink },
  primaryColor: 'ink',
  primaryShade: { light: 9, dark: 0 },
  autoContrast: true,
  defaultRadius: 'sm',
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  breakpoints: { xs: '20em', sm: '40em', md: '56.25em', lg: '80em', xl: '96em' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  // Mantine takes the contrast from the light scheme; ink turns light in the dark one, and its words must turn too.
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    return input.variant === 'filled' ? { ...colors, color: 'var(--rt-page)' } : colors;
  },
  components: {
    // What is written may run the other way than the interface. A plain dir goes to the frame around the field.
    TextInput: TextInput.extend({ defaultProps: { attributes: { input: { dir: 'auto' } } } }),
    Textarea: Textarea.extend({ defaultProps: { attributes: { input: { dir: 'auto' } } } }),
    Checkbox: { defaultProps: { iconColor: 'var(--rt-page)' } },
    Radio: { defaultProps: { iconColor: 'var(--rt-page)' } },
    // Locking the scroll puts a style element into the page, which the content security policy refuses.
    Modal: Modal.extend({ defaultProps: { lockScroll: false, zIndex: 200, radius: 'lg' } }),
    ModalRoot: Modal.Root.extend({ defaultProps: { lockScroll: false, zIndex: 200 } }),
    Drawer: Drawer.extend({ defaultProps: { lockScroll: false, zIndex: 180 } }),
  },
});
