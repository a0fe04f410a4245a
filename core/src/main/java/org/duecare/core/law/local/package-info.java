/**
 * What local authorities have set for themselves, one class for each authority whose policy is
 * known and one for any other. It stands beside the law and replaces nothing.
 */
@NullMarked
package org.duecare.core.law.local;

import org.jspecify.annotations.NullMarked;
