/**
 * Machine-readable zones as people type them and cameras recognise them.
 *
 * <p>Start with {@link io.dinhdanh.validation.mrz.MrzRepair#repair}.
 */
@NullMarked
package io.dinhdanh.validation.mrz;

import org.jspecify.annotations.NullMarked;
