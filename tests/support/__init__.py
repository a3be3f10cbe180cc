"""What tests are written with: worlds, browsers, servers, readers of what was written. No test is here."""
