import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { definitions, invented, liveManifest, sources } from './vite.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../guides/*.mdx', '../../../packages/elements/src/*/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: ['../public'],
  // No calls home: no telemetry, no crash reports, no news of Storybook itself.
  core: {
    disableProjectJson: true,
    disableTelemetry: true,
    enableCrashReports: false,
    disableWhatsNewNotifications: true,
  },
  features: {
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
    interactions: false,
    backgrounds: false,
  },
  viteFinal: (vite) =>
    mergeConfig(vite, { resolve: { alias: sources }, plugins: [liveManifest(), definitions(), invented()] }),
};

export default config;
