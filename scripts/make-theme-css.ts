import { writeFileSync } from 'node:fs';
import { themeCss } from './theme-css.ts';

// The content security policy allows no style element made at run time, so the theme's variables are a file.
writeFileSync('src/ui/theme/mantine-variables.css', themeCss());
console.log('src/ui/theme/mantine-variables.css written');
