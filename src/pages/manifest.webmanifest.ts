import { siteSettings } from '../queries/settings.ts';

/** Neutral on purpose: the name and the icon stand on a screen that others see. No shortcuts, they would name topics. */
export async function GET() {
  const { siteName, shortName, tagline } = await siteSettings();
  return new Response(
    JSON.stringify({
      name: siteName,
      short_name: shortName,
      description: tagline,
      lang: 'vi',
      start_url: '/',
      scope: '/',
      display: 'standalone',
      background_color: '#fffdf8',
      theme_color: '#083d49',
      icons: [
        { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: '/icon-512-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
}
