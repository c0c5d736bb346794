//! Who may be connected: a bound on all connections and on those of one address.
//!
//! At the bound a newcomer takes the place of the oldest connection that has not delivered its
//! request or not taken its answer yet: an honest sender does either within milliseconds, so what is
//! oldest there is slow or silent. A request that is being worked on is never cut off.

use std::collections::BTreeMap;
use std::net::IpAddr;

/// A connection's number, rising with time.
pub type Id = u64;

/// What is open.
#[derive(Debug)]
pub struct Connections<Handle> {
    open: BTreeMap<Id, Open<Handle>>,
    next: Id,
    most: usize,
    most_per_address: usize,
}

#[derive(Debug)]
struct Open<Handle> {
    address: IpAddr,
    stage: Stage,
    handle: Option<Handle>,
}

/// Whom a connection waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// The client, for its request.
    Receiving,
    /// Us.
    Working,
    /// The client, to take its answer.
    Answering,
}

/// What is to be done with a newcomer.
#[derive(Debug, PartialEq, Eq)]
pub enum Admission<Handle> {
    /// There is room.
    Admitted(Id),
    /// There is room once this one is closed; it is off the list already.
    Instead(Id, Option<Handle>),
    /// Everybody there is being worked on.
    Refused,
}

impl<Handle> Connections<Handle> {
    /// Room for this many.
    pub fn new(most: usize, most_per_address: usize) -> Self {
        Connections { open: BTreeMap::new(), next: 0, most, most_per_address }
    }

    /// Lets a newcomer in, if need be in place of another.
    pub fn admit(&mut self, address: IpAddr) -> Admission<Handle> {
        let here = self.open.values().filter(|o| o.address == address).count();
        if here < self.most_per_address && self.open.len() < self.most {
            return Admission::Admitted(self.add(address));
        }
        let own_bound = here >= self.most_per_address;
        let slow =
            |(_, o): &(&Id, &Open<Handle>)| o.stage != Stage::Working && (!own_bound || o.address == address);
        match self.open.iter().find(slow).map(|(&id, _)| id) {
            Some(id) => {
                let closed = self.open.remove(&id).and_then(|o| o.handle);
                Admission::Instead(self.add(address), closed)
            }
            None => Admission::Refused,
        }
    }

    fn add(&mut self, address: IpAddr) -> Id {
        self.next += 1;
        self.open.insert(self.next, Open { address, stage: Stage::Receiving, handle: None });
        self.next
    }

    /// Notes how a connection is closed.
    pub fn set_handle(&mut self, id: Id, handle: Handle) {
        if let Some(open) = self.open.get_mut(&id) {
            open.handle = Some(handle);
        }
    }

    /// Notes that a connection's request has arrived.
    pub fn received(&mut self, id: Id) {
        if let Some(open) = self.open.get_mut(&id) {
            open.stage = Stage::Working;
        }
    }

    /// Notes that the answer to a request that had arrived is ready.
    pub fn answered(&mut self, id: Id) {
        if let Some(open) = self.open.get_mut(&id).filter(|o| o.stage == Stage::Working) {
            open.stage = Stage::Answering;
        }
    }

    /// Notes that a connection has ended.
    pub fn ended(&mut self, id: Id) {
        self.open.remove(&id);
    }

    /// Takes those off the list that have not delivered their request yet.
    pub fn close_receiving(&mut self) -> Vec<Handle> {
        let receiving = self.open.iter().filter(|(_, o)| o.stage == Stage::Receiving);
        let slow: Vec<Id> = receiving.map(|(&id, _)| id).collect();
        slow.iter().filter_map(|id| self.open.remove(id)?.handle).collect()
    }

    /// Room for this many from now on; nobody who is connected is thrown out for it.
    pub fn set_limits(&mut self, most: usize, most_per_address: usize) {
        (self.most, self.most_per_address) = (most, most_per_address);
    }

    /// How many are connected.
    pub fn len(&self) -> usize {
        self.open.len()
    }

    /// Whether nobody is connected.
    pub fn is_empty(&self) -> bool {
        self.open.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(127, 0, 0, 1));
    const B: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(127, 0, 0, 2));

    fn admitted(connections: &mut Connections<Id>, address: IpAddr) -> Id {
        let Admission::Admitted(id) = connections.admit(address) else { panic!("not admitted") };
        connections.set_handle(id, id);
        id
    }

    #[test]
    fn a_newcomer_takes_the_place_of_the_oldest_slow_one_of_its_address() {
        let mut connections = Connections::new(8, 2);
        let other = admitted(&mut connections, B);
        let oldest = admitted(&mut connections, A);
        admitted(&mut connections, A);
        assert_eq!(connections.admit(A), Admission::Instead(4, Some(oldest)));
        assert!(connections.open.contains_key(&other), "another address does not pay for it");
    }

    #[test]
    fn a_request_that_is_worked_on_is_never_cut_off() {
        let mut connections = Connections::new(8, 2);
        for _ in 0..2 {
            let id = admitted(&mut connections, A);
            connections.received(id);
        }
        assert_eq!(connections.admit(A), Admission::Refused);
        connections.ended(1);
        admitted(&mut connections, A);
    }

    #[test]
    fn who_does_not_take_an_answer_makes_room_but_is_waited_for_at_the_end() {
        let mut connections = Connections::new(8, 1);
        let id = admitted(&mut connections, A);
        connections.received(id);
        connections.answered(id);
        assert!(connections.close_receiving().is_empty());
        assert_eq!(connections.admit(A), Admission::Instead(2, Some(id)));
    }

    #[test]
    fn when_all_places_are_taken_the_oldest_slow_one_of_any_address_goes() {
        let mut connections = Connections::new(2, 2);
        let first = admitted(&mut connections, A);
        connections.received(first);
        let second = admitted(&mut connections, A);
        assert_eq!(connections.admit(B), Admission::Instead(3, Some(second)));
    }
}
