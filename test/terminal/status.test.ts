import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import type { Content } from '../../src/content/content.js';
import { contentStatus } from '../../src/status/contentStatus.js';
import { supportStatus } from '../../src/status/supportStatus.js';
import { configLines } from '../../src/terminal/configText.js';
import { realBot } from '../support/bot.js';

const concerns = (content: Content, day: string) =>
  contentStatus(content, 6, day).flatMap(({ concern }) => concern ?? []);

describe('npm run status', () => {
  it('is quiet on what is in order, and says what is missing', () => {
    const { content } = realBot();
    const now = concerns(content, content.kontrollert);
    expect(now).not.toContain('law-check-old');
    expect(now).toContain('local-contact-missing');
    expect(now).toContain('numbers-unverified');
  });

  it('says when the law check is old, and how many topics rest on it', () => {
    const { content } = realBot();
    const lines = contentStatus(content, 6, '2030-01-01');
    expect(lines.flatMap(({ concern }) => concern ?? [])).toContain('law-check-old');
    const old = lines.find(({ concern }) => concern === 'provisions-old');
    expect(old?.text).toMatch(/Emner som bygger på dem: [1-9]\d+ av/u);
  });

  it('is quiet when the municipality has set its contacts', () => {
    const { content } = realBot();
    const kontakter = content.kontakter.map(({ usikkert: _usikkert, ...one }) => ({
      ...one,
      nummer: one.nummer ?? '22 00 00 00',
      kontrollert: { dato: content.kontrollert, mot: 'eieren, ringt' },
    }));
    expect(concerns({ ...content, kontakter }, content.kontrollert)).toEqual([]);
  });

  it('tells the day support ends, and after it that it ended', () => {
    const text = (day: string) => supportStatus({ express: '5.3.0' }, 'v24.1.0', day)[0];
    expect(text('2026-11-23')?.concern).toBeUndefined();
    expect(text('2028-05-01')?.concern).toBe('support-ended');
    expect(supportStatus({}, 'v20.19.0', '2026-11-23')[0]?.concern).toBe('support-ended');
  });
});

describe('npm run check:config', () => {
  const id = '11111111-1111-4111-8111-111111111111';
  const text = (env: Record<string, string>) => JSON.stringify(configLines(readConfig(env)));

  it('shows no secret', () => {
    const shown = text({
      MicrosoftAppId: id,
      MicrosoftAppTenantId: id,
      MicrosoftAppPassword: 'hemmelig-passord',
      CertificateThumbprint: 'abc',
      CertificatePrivateKey: 'hemmelig-nokkel',
      ALLOWED_TENANTS: id,
      STORE: 'table',
      TABLE_ENDPOINT: 'https://konto.table.core.windows.net/?sv=2024&sig=hemmelig-signatur',
      TABLE_CONNECTION_STRING: 'AccountKey=hemmelig-streng',
    });
    expect(shown).not.toContain('hemmelig');
    expect(shown).toContain('konto.table.core.windows.net');
    expect(shown.match(/satt \(vises ikke\)/gu)).toHaveLength(3);
  });

  it('says that the bot is open to this machine alone without credentials', () => {
    expect(text({})).toContain('127.0.0.1');
  });

  it.each([
    [{ MicrosoftAppTenantId: id }, 'MicrosoftAppId'],
    [{ MicrosoftAppPassword: 'x' }, 'MicrosoftAppId'],
    [{ MicrosoftAppId: id }, 'MicrosoftAppTenantId'],
    [{ MicrosoftAppId: id }, 'MicrosoftAppPassword'],
    [{ MicrosoftAppId: id }, 'ALLOWED_TENANTS'],
    [{ MicrosoftAppId: id, MicrosoftAppTenantId: id, ALLOWED_TENANTS: id }, 'MicrosoftAppPassword'],
    [{ MicrosoftAppId: id, MicrosoftAppTenantId: id, MicrosoftAppPassword: 'x' }, 'ALLOWED_TENANTS'],
    [
      { MicrosoftAppId: id, MicrosoftAppTenantId: id, ALLOWED_TENANTS: id, CertificateThumbprint: 'x' },
      'CertificatePrivateKey',
    ],
    [
      {
        MicrosoftAppId: id,
        MicrosoftAppTenantId: id,
        ALLOWED_TENANTS: id,
        MicrosoftAppType: 'UserAssignedMSI',
        MicrosoftAppPassword: 'hemmelig-ord',
      },
      'MicrosoftAppPassword',
    ],
    [
      { MicrosoftAppId: id, MicrosoftAppTenantId: id, MicrosoftAppPassword: 'x', ALLOWED_TENANTS: `${id},alle` },
      'ALLOWED_TENANTS',
    ],
    [{ STORE: 'table' }, 'TABLE_ENDPOINT'],
    [{ PORT: 'åtti' }, 'PORT'],
    [{ RATE_TENANT: '0' }, 'RATE_TENANT'],
    [{ MicrosoftAppId: 'ikke-en-uuid' }, 'MicrosoftAppId'],
  ] as [Record<string, string>, string][])('refuses %j and names %s', (env, name) => {
    expect(() => readConfig(env)).toThrow(name);
    try {
      readConfig(env);
    } catch (error) {
      expect(String(error)).not.toMatch(/hemmelig-|ikke-en-uuid|åtti/u);
    }
  });
});
