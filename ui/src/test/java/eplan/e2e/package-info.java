/** End-to-end tests: the packaged application as its own process, and Chromium. Failsafe runs them after the packaging. */
package eplan.e2e;
