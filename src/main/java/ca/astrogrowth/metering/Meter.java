package ca.astrogrowth.metering;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.common.Money;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.metering.BudgetRows.State;
import ca.astrogrowth.metering.UsageRows.Use;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what the calls to providers use and cost, for the current tenant, and refuses what a campaign or the month
 * may not spend any more. A campaign's row is always locked before its month's.
 */
@Service
public class Meter {

    private final UsageRows usage;
    private final BudgetRows budgets;
    private final Prices prices;
    private final Caps caps;
    private final Clock clock;

    Meter(UsageRows usage, BudgetRows budgets, Prices prices, Caps caps, Clock clock) {
        this.usage = usage;
        this.budgets = budgets;
        this.prices = prices;
        this.caps = caps;
        this.clock = clock;
    }

    /** Books one call. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public UUID charge(UUID campaign, Charge charge) {
        return charge(campaign, charge, 1);
    }

    /**
     * Books a call for a campaign before it is made, in a transaction of its own.
     *
     * @param units of what is paid for: how many tokens the call is expected to take
     * @return identifies the booking, for {@link #refund} and {@link #settle}
     * @throws CapReachedException when the call would cost more than the campaign or the month has left
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public UUID charge(UUID campaign, Charge charge, long units) {
        Money price = prices.of(charge, units);
        Instant now = clock.instant();
        if (price.isMoreThan(Money.NONE)) {
            spend(Budget.ofCampaign(campaign, caps), price);
            spend(Budget.ofMonth(now, caps), price);
        }
        UUID id = UuidV7.next();
        usage.insert(new Use(id, campaign, charge, units, price, now));
        return id;
    }

    /** Its exception takes back what the transaction has counted so far. */
    private void spend(Budget budget, Money price) {
        if (!budgets.spend(budget, price)) {
            throw new CapReachedException(budget.reason());
        }
    }

    /**
     * Takes a booking back: the call was never made, or the provider does not bill it. The month that it was booked in gets
     * its money back, whichever month it is now. Does nothing the second time.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refund(UUID booking) {
        usage.take(booking).ifPresent(this::giveBack);
    }

    private void giveBack(Use taken) {
        correct(taken, -taken.cost().millicents());
    }

    /**
     * Writes down what a booked call took in the end. What it took more is counted even past the cap, because it is spent.
     * Does nothing for a booking that was taken back.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void settle(UUID booking, long units) {
        usage.take(booking).ifPresent(taken -> {
            Use settled = taken.of(units, prices.of(taken.charge(), units));
            usage.insert(settled);
            correct(taken, settled.cost().millicents() - taken.cost().millicents());
        });
    }

    private void correct(Use booked, long millicents) {
        if (millicents != 0) {
            budgets.correct(Budget.ofCampaign(booked.campaign(), caps), millicents);
            budgets.correct(Budget.ofMonth(booked.at(), caps), millicents);
        }
    }

    /** Lets a campaign spend more than it may now. Its owner decides that; the month's cap holds all the same. */
    @Transactional
    @Needs(Right.BUDGET)
    public void raise(UUID campaign, Money more) {
        budgets.raise(Budget.ofCampaign(campaign, caps), more);
    }

    @Transactional(readOnly = true)
    @Needs(Right.READ)
    public Spent spent(UUID campaign) {
        State state = budgets.read(Budget.ofCampaign(campaign, caps));
        return new Spent(state.used(), state.cap(), usage.ofCampaign(campaign));
    }

    /** What all campaigns of the workspace have cost this month. */
    @Transactional(readOnly = true)
    @Needs(Right.READ)
    public Spent month() {
        Instant now = clock.instant();
        State state = budgets.read(Budget.ofMonth(now, caps));
        return new Spent(state.used(), state.cap(), usage.since(Budget.startOfMonth(now)));
    }
}
