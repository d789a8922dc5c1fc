/** The table of the account's life as a diagram and as a page, for people to read. */
@NullMarked
package io.dinhdanh.core.account.diagram;

import org.jspecify.annotations.NullMarked;
