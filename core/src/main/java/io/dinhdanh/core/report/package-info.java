/**
 * A verification report for people: {@link io.dinhdanh.core.report.ReportPage} makes one
 * self-contained HTML page of it, {@link io.dinhdanh.core.report.ReportText} plain text for a
 * terminal. A page is a {@link io.dinhdanh.core.report.Page} of {@link
 * io.dinhdanh.core.report.Section}s, so that a caller can put sections of their own beside those of
 * the report.
 */
@NullMarked
package io.dinhdanh.core.report;

import org.jspecify.annotations.NullMarked;
