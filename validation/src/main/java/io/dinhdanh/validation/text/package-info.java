/** What this module's rooms share about text. Internal: not exported. */
@NullMarked
package io.dinhdanh.validation.text;

import org.jspecify.annotations.NullMarked;
