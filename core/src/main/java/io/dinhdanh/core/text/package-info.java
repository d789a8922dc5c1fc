/** What people read: sentences in English and Vietnamese. */
@NullMarked
package io.dinhdanh.core.text;

import org.jspecify.annotations.NullMarked;
