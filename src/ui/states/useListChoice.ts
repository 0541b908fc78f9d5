import * as React from 'react';
import { planFaultOf } from '../../application/PlanFault';
import { PartError } from '../parts/PartFault';
import { useRoadmapHost } from '../host/RoadmapHost';
import { type AddressProblem, refusalOf } from './ListAddressError';

export interface ListChoice {
  /** The list is being looked up; choosing again does nothing meanwhile. */
  readonly isLooking: boolean;
  readonly problem: AddressProblem | undefined;
  choose(address: string): void;
}

/** Chooses the list at an address, with the state for the form that asks for it. */
export function useListChoice(): ListChoice {
  const host = useRoadmapHost();
  const [isLooking, setLooking] = React.useState(false);
  const [problem, setProblem] = React.useState<AddressProblem>();
  // Two submits may come before the next render. Once the plan is shown, there is no form to update.
  const state = React.useRef({ isLooking: false, isShown: true });
  React.useEffect(() => {
    const { current } = state;
    current.isShown = true;
    return () => {
      current.isShown = false;
    };
  }, []);

  const choose = async (address: string): Promise<void> => {
    const { current } = state;
    if (current.isLooking) {
      return;
    }
    current.isLooking = true;
    setLooking(true);
    setProblem(undefined);
    const found = await findProblem(address, host.chooseList);
    current.isLooking = false;
    if (current.isShown) {
      setProblem(found);
      setLooking(false);
    }
  };
  return {
    isLooking,
    problem,
    choose: (address) => {
      void choose(address);
    }
  };
}

async function findProblem(
  address: string,
  chooseList: ((address: string) => boolean | Promise<boolean>) | undefined
): Promise<AddressProblem | undefined> {
  try {
    return (await chooseList?.(address)) ? undefined : refusalOf(address);
  } catch (error) {
    return error instanceof PartError ? error : planFaultOf(error);
  }
}
