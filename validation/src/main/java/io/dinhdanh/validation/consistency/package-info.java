/**
 * The same person as several sources have them: compared field by field, each comparison a check.
 *
 * <p>Start with {@link io.dinhdanh.validation.consistency.Consistency#examine}.
 */
@NullMarked
package io.dinhdanh.validation.consistency;

import org.jspecify.annotations.NullMarked;
