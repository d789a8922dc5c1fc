/**
 * The table of the account's life, drawn from the table itself: {@link
 * io.dinhdanh.core.account.diagram.AccountDiagrams} as Mermaid and PlantUML, and as pages and
 * pictures for people to read.
 */
@NullMarked
package io.dinhdanh.core.account.diagram;

import org.jspecify.annotations.NullMarked;
