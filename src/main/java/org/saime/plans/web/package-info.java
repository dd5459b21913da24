@NullMarked
package org.saime.plans.web;

import org.jspecify.annotations.NullMarked;
