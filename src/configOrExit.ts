import { type Config, ConfigError, readConfig } from './config.js';

/** The configuration, or the end of the program with every variable that is wrong. */
export function configOrExit(exitCode = 1): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(exitCode);
  }
}
