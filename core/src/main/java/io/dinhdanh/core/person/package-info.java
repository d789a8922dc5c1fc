/** The words for a person: numbers, names, dates, and what several sources state about one. */
@NullMarked
package io.dinhdanh.core.person;

import org.jspecify.annotations.NullMarked;
